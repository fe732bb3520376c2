"""What stands in front of titles."""
