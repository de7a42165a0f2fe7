"""The control plane of the local server: indexes, and the copies that are made of them."""
