"""Small words within the names of persons: "Ana de la Cruz", "Omar bin Said", "Ludo van den Berg".

Gathered by us from the names in English-language news and its credit lines: the particles of Romance, Dutch, German,
Arabic, Hebrew, Malay, Nordic, Welsh and Scottish names. All are lower case; those that are written together with the
name ("al-Said", "O'Hara") are the business of those who read names.
"""

from ..common.listed import listed

PARTICLES = listed(
    """
    de da do dos das del della delle der den des di du la le los las van von und zu zum zur ten ter te het 't bin ibn
    bint ben abu al el es ul ur e y af av st o' d' ap mac mc san santa
    """
)
