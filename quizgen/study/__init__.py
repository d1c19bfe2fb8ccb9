"""Practising without any screen: answers, grades and sessions as plain frozen data."""
