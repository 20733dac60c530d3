-- Session tokens are kept as SHA-256 in hex, like API tokens and links. Who is signed in stays so: the cookie holds the token.
UPDATE "sessions" SET "token" = encode(sha256(convert_to("token", 'UTF8')), 'hex');
