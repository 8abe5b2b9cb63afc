-- What is a day old is forgotten; it has to be found without reading the rest.
CREATE INDEX sign_in_failures_by_age ON sign_in_failures (last_at);
