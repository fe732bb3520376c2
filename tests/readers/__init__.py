"""The programs that read our exports, run on all works and on those made by hand."""
