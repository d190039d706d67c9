/** Whether a ZIP code, or the first three digits of one, is the armed forces' post: it has no place in this country. */
export const isMilitaryZip = (zip: string): boolean => /^(?:09[0-8]|340|96[2-6])/u.test(zip);
