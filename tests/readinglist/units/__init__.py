"""What is one entry of the list."""
