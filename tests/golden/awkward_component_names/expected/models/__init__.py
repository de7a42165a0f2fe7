# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the awkward_component_names service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .all_of_them import AllOfThem as AllOfThem
    from .any_2 import Any2 as Any2
    from .class_var_2 import ClassVar2 as ClassVar2
    from .exception import Exception_ as Exception_
    from .factory_2 import Factory2 as Factory2
    from .http_error_2xx import HTTPError2XX as HTTPError2XX
    from .import_ import Import as Import
    from .index_model import IndexModel as IndexModel
    from .index_model_2 import IndexModel2 as IndexModel2
    from .index_model_3 import IndexModel3 as IndexModel3
    from .lambda_ import Lambda as Lambda
    from .model import Model as Model
    from .model_2d_point import Model2DPoint as Model2DPoint
    from .models import Models as Models
    from .none import None_ as None_
    from .optional_2 import Optional2 as Optional2
    from .str_ import Str as Str
    from .union_2 import Union2 as Union2
    from .v1_index import V1Index as V1Index
    from .wire import Wire as Wire

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllOfThem": "all_of_them",
        "IndexModel": "index_model",
        "IndexModel2": "index_model_2",
        "IndexModel3": "index_model_3",
        "Any2": "any_2",
        "Optional2": "optional_2",
        "Model": "model",
        "Union2": "union_2",
        "Factory2": "factory_2",
        "ClassVar2": "class_var_2",
        "Model2DPoint": "model_2d_point",
        "Import": "import_",
        "None_": "none",
        "Wire": "wire",
        "Models": "models",
        "Exception_": "exception",
        "HTTPError2XX": "http_error_2xx",
        "V1Index": "v1_index",
        "Str": "str_",
        "Lambda": "lambda_",
    },
)
