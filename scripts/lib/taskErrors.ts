/** A task of the server that failed, and the Groups it was about. */
export interface FailedTask {
  readonly message: string;
  readonly documents: readonly { readonly id: string; readonly key: string }[];
}

/**
 * A sentence for each failed task that begins with the Group it is about. A server
 * names the document by its key, in quotes; where it names none, the first and the
 * last Group of the batch say where to look.
 */
export function sayTaskErrors(failed: readonly FailedTask[]): readonly string[] {
  return failed.map(({ message, documents }) => {
    const named = documents.filter(({ key }) => message.includes(`"${key}"`) || message.includes(`\`${key}\``));
    const [first, last] = [documents[0], documents.at(-1)];
    if (named.length > 0) return `${named.map(({ id }) => id).join(', ')}: ${message}`;
    if (first === undefined || last === undefined) return message;
    return first === last ? `${first.id}: ${message}` : `Between ${first.id} and ${last.id}: ${message}`;
  });
}
