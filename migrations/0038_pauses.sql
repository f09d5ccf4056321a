-- How long a channel asked the whole program to wait: a restart does not forget it.
CREATE TABLE pauses (
  channel TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT;

-- What is for the team, the council or the program itself goes on while no resident can be reached.
CREATE INDEX outbox_to_groups ON outbox (lane, due_at, id)
  WHERE failure IS NULL AND recipient_type NOT IN ('resident', 'participation');
