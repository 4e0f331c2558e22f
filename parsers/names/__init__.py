"""Names as credit lines and bylines print them: in comes a string, out comes whose name it is, if it is one.

Start at names.py. Names in running text are speakers/naming's.
"""
