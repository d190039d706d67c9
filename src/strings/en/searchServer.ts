/** What the finder says where the directory keeps a search server. It comes with the page only then. */
export const searchServer = {
  sent: 'Words you look for without a place go to the search server of this directory. ZIP codes and towns stay here.',
  fallen: 'The search server did not answer. We searched the files of the site instead.',
};

export type SearchServerStrings = typeof searchServer;
