"""Ask a web service politely: rate limit, retries, cache. No code here is for one service only."""
