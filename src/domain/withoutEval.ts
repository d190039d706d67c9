import { z } from 'zod';

// Schemas would try to write code for themselves, which the page's policy forbids and reports. It is
// asked when a schema is made, so this file comes before every schema.
z.config({ jitless: true });
