"""Calls by route: any operation of any API version, whether a method is made of it or not."""
