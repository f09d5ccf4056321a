/** In the place of what Slack's library needs on a server only: Workers get their requests by fetch. */
export default class {}
