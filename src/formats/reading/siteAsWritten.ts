import type { PlaceSite } from './placeSite.ts';

/** Takes a Site at its word: what it says is so, and nothing is looked up. For text that is ours already. */
export const siteAsWritten: PlaceSite = ({ name, street, city, state, zip, point }) => {
  if (city === undefined || state === undefined) {
    const message = 'The place has no town or no state. Write both.';
    return { findings: [{ code: 'place-unclear', severity: 'error', message }] };
  }
  return {
    site: {
      ...(name !== undefined && { name }),
      ...(street !== undefined && { street }),
      city,
      state,
      ...(zip !== undefined && { zip }),
      ...point,
    },
    findings: [],
  };
};
