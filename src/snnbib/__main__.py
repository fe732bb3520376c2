"""`python -m snnbib`: the command line, where its script is not on the path."""

from snnbib.cli import main

if __name__ == "__main__":
    main()
