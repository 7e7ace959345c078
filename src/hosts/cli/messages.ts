/** What the helper says before its reply: the file is read, and is being thought about. */
export const isRead = 'read';

/** The signal by which it ends itself when the processor's time is used up. */
export const tooSlow = 'SIGTERM';
