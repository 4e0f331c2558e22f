"""Quotation marks and sentences."""
