"""The Document, which every annotation reads: the text, its paragraphs with roles, what is said about it.

Start at document.py; `plaintext/` and `pages/` make Documents. marks.py, sentences.py and language.py read once what
several annotations ask: the quotation marks, the sentences, the language. tags.py is what an engine says of a Document.
"""
