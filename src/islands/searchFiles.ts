import { begunFiles } from '../search/begunFiles.ts';
import { fetchFile } from '../search/fetchFile.ts';

/** The files of the finder on this page: what `beginSearch.ts` has asked for is handed on to the finder. */
export const searchFiles = begunFiles(fetchFile);
