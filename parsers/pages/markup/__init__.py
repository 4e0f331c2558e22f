"""From HTML to a Page: blocks of text, images and links in reading order, each with the elements around it."""
