# @generated from pinecone/moved.py. Do not edit: run scripts/regen.
from pinecone.exceptions import *
