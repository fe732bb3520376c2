"""What a short text looks like by itself."""
