/** In the place of what Slack's library needs on a server only: Workers get their requests by fetch. */
export default class {}

/** In the place of the mail library: a Worker with a mail server in its settings does not start. */
export const createTransport = undefined;
