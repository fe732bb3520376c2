"""What headings say of venue and year."""
