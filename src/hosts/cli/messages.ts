/** What the helper says before its reply: the file is read, and is being thought about. */
export const isRead = 'read';
