"""Prints, as a line of JSON, the microseconds that a step of the start-up takes in this interpreter."""

import sys
import time

import_, _, made = sys.argv[1].partition(":")
cpu, start = time.process_time(), time.perf_counter()
__import__(import_)
if made:
    client = sys.modules["pinecone"].Pinecone(api_key="key")
    if made == "index":
        cpu, start = time.process_time(), time.perf_counter()
        client.Index(host="http://127.0.0.1:1")
wall, cpu = time.perf_counter() - start, time.process_time() - cpu
print(f'[{{"cpu_us": {cpu * 1e6}, "wall_us": {wall * 1e6}}}]')
