"""The guide in the program: the pages of `docs`, opened by F1 at what one is looking at."""
