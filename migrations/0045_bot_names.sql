-- What we are called in a channel: links lead there also before it was asked again.
CREATE TABLE bot_names (
  channel TEXT PRIMARY KEY,
  username TEXT NOT NULL
) STRICT;
