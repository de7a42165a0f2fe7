# @generated from pinecone/inference/__init__.py. Do not edit: run scripts/regen.
from pinecone.inference.inference import Inference as Inference
from pinecone.inference.inference_asyncio import InferenceAsyncio as InferenceAsyncio
from pinecone.models.inference import DenseEmbedding as DenseEmbedding
from pinecone.models.inference import EmbeddingsList as EmbeddingsList
from pinecone.models.inference import EmbedModel as EmbedModel
from pinecone.models.inference import ModelInfo as ModelInfo
from pinecone.models.inference import ModelInfoList as ModelInfoList
from pinecone.models.inference import RankedDocument as RankedDocument
from pinecone.models.inference import RerankModel as RerankModel
from pinecone.models.inference import RerankResult as RerankResult
from pinecone.models.inference import SparseEmbedding as SparseEmbedding

AsyncInference = InferenceAsyncio
AsyncioInference = InferenceAsyncio
