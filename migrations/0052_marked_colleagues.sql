-- Who is in the team's channel is known by a keyed fingerprint from now on, and is read anew at the next start.
DELETE FROM colleagues;
