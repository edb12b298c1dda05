# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON Schemas (2020-12) of the forms that the code declares as types.

A form is a TypedDict. What stands beside a field's type in `Annotated` is: a string, what the field says; a tuple, the
values that it may have; a dict, more of its schema.
"""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints, is_typeddict

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}

Schema = dict[str, Any]


def schema_of(form: Any, title: str) -> Schema:
    """The schema of a whole document."""
    parts: dict[str, Schema] = {}
    whole = _object(form, parts)
    return {"$schema": DRAFT, "title": title, **whole, **({"$defs": parts} if parts else {})}


def fields_of(form: Any) -> dict[str, Any]:
    """A form's fields with their types."""
    return get_type_hints(form, include_extras=True)


def text_of(hint: Any) -> str:
    """What a field says, of its type as `fields_of` gives it."""
    return next(one for one in get_args(hint)[1:] if isinstance(one, str))


def name_of(form: Any) -> str:
    """What a form is called in schemas and pages."""
    return str(form.__name__).removesuffix("Form")


def _object(form: Any, parts: dict[str, Schema]) -> Schema:
    fields = fields_of(form)
    return {
        "description": " ".join((form.__doc__ or "").split()),
        "type": "object",
        "additionalProperties": False,
        "required": [name for name in fields if name in form.__required_keys__],
        "properties": {name: _schema(hint, parts) for name, hint in fields.items()},
    }


def _schema(hint: Any, parts: dict[str, Schema]) -> Schema:
    origin = get_origin(hint)
    if origin is Annotated:
        first, *more = get_args(hint)
        return _with(_schema(first, parts), more)
    if origin is list:
        return {"type": "array", "items": _schema(get_args(hint)[0], parts)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(get_args(hint)[1], parts)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(one, parts) for one in get_args(hint)]}
    if is_typeddict(hint):
        name = name_of(hint)
        if name not in parts:
            parts[name] = {}  # a form may hold itself
            parts[name] = _object(hint, parts)
        return {"$ref": f"#/$defs/{name}"}
    return {"type": _PLAIN[hint]}


def _with(schema: Schema, more: list[Any]) -> Schema:
    """A schema with what is said beside the type."""
    for one in more:
        if isinstance(one, tuple):
            values: Schema = {"const": one[0]} if len(one) == 1 else {"enum": list(one)}
            schema = {**{key: value for key, value in schema.items() if key != "type"}, **values}
        else:
            schema = {**schema, **(one if isinstance(one, dict) else {"description": one})}
    return schema
