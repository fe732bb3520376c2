"""Text: cleaned up, folded for comparison, and titles."""
