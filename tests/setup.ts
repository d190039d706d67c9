/** Node 24 has no Temporal of its own yet; the domain takes it for granted, as browsers do. */
import 'temporal-polyfill/global';
