"""The English names of months and weekdays, for patterns and tables of English words.

The names of all languages, and the numbers that they stand for, are in words/dates.py.
"""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

ANY_MONTH = "|".join(MONTHS)
ANY_MONTH_BEGINNING = "|".join(month[:3] for month in MONTHS)  # of "Aug." as well as of "August"
ANY_WEEKDAY = "|".join(WEEKDAYS)
