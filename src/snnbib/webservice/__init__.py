"""Asking a web service politely: rate limit, retries, cache. Knows no service by name."""
