"""python -m newsjson."""

from .cli import main

main()
