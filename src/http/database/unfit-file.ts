/** A file that cannot be used for what was asked, in words for who named it. */
export class UnfitFileError extends Error {}
