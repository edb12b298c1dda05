# SPDX-License-Identifier: GPL-2.0-or-later
"""Subjects to C: the case header that a generated file includes, and the driver that calls wrappers and records
targets.

Wrappers are weak references, so that one which a generator did not emit does not stop the others from being loaded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cowrap_harness.case import Leaf, Signature, Subject, ValueType

_KINDS = {
    "integer": "CW_INTEGER",
    "bool": "CW_BOOL",
    "enum": "CW_ENUM",
    "float": "CW_FLOAT",
    "pointer": "CW_POINTER",
    "complex": "CW_COMPLEX",
    "longdouble": "CW_LONG_DOUBLE",
    "longdouble-complex": "CW_LONG_DOUBLE_COMPLEX",
    "bytes": "CW_OPAQUE",
}
_FACES = {"": "CW_NO_OBJECT", "BlockDriverState": "CW_NODE", "BdrvChild": "CW_CHILD", "BlockBackend": "CW_BACKEND"}
_BRACKETS = re.compile(r"\[[^\]]*\]")
_UNSPECIFIED = re.compile(r"(@\[[^\]*]*)\*\s*\]")
"""`int @[*]`, which no definition may say, and of which gcc warns where the definition says something else."""
_WORD = re.compile(r"[A-Za-z_$][\w$]*")
_INCLUDES = ("qemu/osdep.h", "block/coroutines.h", "block/block_int.h", "cowrap/world.h")


def spell_value(value: ValueType, name: str) -> str:
    """A variable of the passed type (adjusted, unqualified)."""
    return value.passed.replace("@", name).rstrip()


def spell_function(name: str, signature: Signature, numbered: bool = False) -> str:
    """A function's declaration as written, without `;`.

    With `numbered` its parameters have the names of `parameter_names`; else only those that an array bound needs.
    """
    bound = bound_words(signature)
    spelled = []
    for parameter, own in zip(signature.parameters, parameter_names(signature), strict=True):
        written = _UNSPECIFIED.sub(r"\1]", parameter.type.written)
        spelled.append(written.replace("@", own if numbered or own in bound else "").strip())
    return signature.result.written.replace("@", f"{name}({', '.join(spelled) or 'void'})")


def parameter_names(signature: Signature) -> list[str]:
    """p0, p1, ..., which collide with nothing; but a name in an array bound stays, as gcc compares bounds by name."""
    bound = bound_words(signature)
    return [
        parameter.name if parameter.name in bound else f"p{index}"
        for index, parameter in enumerate(signature.parameters)
    ]


def bound_words(signature: Signature) -> set[str]:
    """The words in the array bounds of the parameters."""
    bounds = [text for parameter in signature.parameters for text in _BRACKETS.findall(parameter.type.written)]
    return {word for bound in bounds for word in _WORD.findall(bound)}


def render_case_header(subjects: Sequence[Subject], targets: Mapping[str, str], prelude: str = "") -> str:
    """The header that csrc includes as COWRAP_CASE_HEADER.

    `prelude` is the C text of the types that the signatures need (a reading's `made_up` and `definitions`);
    `targets` names the target of each wrapper.
    """
    lines = [
        "/* Types and prototypes of one batch. */",
        "#ifndef CW_CASE_HEADER",
        "#define CW_CASE_HEADER",
        prelude.rstrip(),
    ]
    declared: set[str] = set()
    for subject in subjects:
        for name, signature in ((subject.name, subject.signature), (targets[subject.name], target_signature(subject))):
            if name not in declared:
                declared.add(name)
                lines.append(f"{spell_function(name, signature)};")
    return "\n".join([*lines, "#endif", ""])


def target_signature(subject: Subject) -> Signature:
    """The signature of a subject's target: its own where an input declares it, else the wrapper's."""
    return subject.target or subject.signature


def render_driver(subjects: Sequence[Subject], targets: Mapping[str, str]) -> str:
    """The C file with one recording target and one call function for each subject, and the tables of world.h.

    The wrapper's index in the tables is its index in `subjects`. Names of wrappers and targets must be unique.
    """
    assert subjects, "a driver needs at least one subject"
    parts = [f'#include "{name}"\n' for name in _INCLUDES]
    for index, subject in enumerate(subjects):
        parts.append(f"\nextern __attribute__((weak)) {spell_function(subject.name, subject.signature)};\n")
        parts.append(_render_target(index, subject, targets[subject.name]))
        parts.append(_render_call(index, subject))
        parts.append(_render_slots(index, subject.signature))
    rows = [_render_row(index, subject) for index, subject in enumerate(subjects)]
    parts.append(f"\nconst CwWrapper cw_wrappers[] = {{\n{''.join(rows)}}};\n")
    parts.append(f"const uint32_t cw_n_wrappers = {len(subjects)};\n")
    return "".join(parts)


def _render_call(index: int, subject: Subject) -> str:
    """The function that calls the wrapper with the arguments of the case."""
    lines = [f"static void cw_call_{index}(void)", "{"]
    for number, parameter in enumerate(subject.signature.parameters):
        lines.append(f"    {spell_value(parameter.type, f'p{number}')};")
    for number in range(len(subject.signature.parameters)):
        lines.append(f"    cw_argument({number}, &p{number});")
    call = f"{subject.name}({', '.join(f'p{number}' for number in range(len(subject.signature.parameters)))})"
    result = subject.signature.result
    if result.is_void:
        lines.append(f"    {call};")
    else:
        # A block of its own: the result may only be declared where it is initialised, since its members may be const.
        lines += [
            "    {",
            f"        {spell_value(result, 'cw_result')} = {call};",
            "        cw_wrapper_result(&cw_result);",
            "    }",
        ]
    return "\n".join(["", *lines, "}", ""])


def _render_target(index: int, subject: Subject, name: str) -> str:
    """The recording target: it has its own signature, and records into the wrapper's slots."""
    signature = target_signature(subject)
    lines = [spell_function(name, signature, numbered=True), "{"]
    steps = [f"    cw_target_begin({index}, __builtin_return_address(0));"]
    names = parameter_names(signature)
    for number, (parameter, slot) in enumerate(zip(signature.parameters, subject.signature.parameters, strict=False)):
        declared, step = _record_argument(f"{index}, {number}", names[number], parameter.type, slot.type)
        lines += declared
        steps += step
    declared, step = _end_target(index, signature.result, subject.signature.result)
    return "\n".join(["", *lines, *declared, *steps, *step, "}", ""])


def _record_argument(place: str, name: str, own: ValueType, slot: ValueType) -> tuple[list[str], list[str]]:
    """Where the target's type is not the wrapper's, a zeroed buffer as large as both stands between them."""
    if own.passed == slot.passed:
        return [], [f"    cw_target_argument({place}, (const void *)&{name});"]
    declared = [f"    {_buffer(f'cw_{name}', own, slot)} = {{0}};"]
    return declared, [
        f"    __builtin_memcpy(cw_{name}, (const void *)&{name}, sizeof({spell_value(own, '')}));",
        f"    cw_target_argument({place}, cw_{name});",
    ]


def _end_target(index: int, own: ValueType, slot: ValueType) -> tuple[list[str], list[str]]:
    if own.is_void and slot.is_void:
        return [], [f"    cw_target_end({index}, NULL);"]
    if own.passed == slot.passed:
        return [f"    {spell_value(own, 'cw_result')};"], [
            f"    cw_target_end({index}, &cw_result);",
            "    return cw_result;",
        ]
    declared = [f"    {_buffer('cw_bytes', own, slot)} = {{0}};"]
    steps = [f"    cw_target_end({index}, {'NULL' if slot.is_void else 'cw_bytes'});"]
    if not own.is_void:
        declared.append(f"    {spell_value(own, 'cw_result')};")
        steps += ["    __builtin_memcpy((void *)&cw_result, cw_bytes, sizeof(cw_result));", "    return cw_result;"]
    return declared, steps


def _buffer(name: str, *values: ValueType) -> str:
    sizes = [f"sizeof({spell_value(value, '')})" for value in values if not value.is_void]
    size = sizes[0] if len(sizes) == 1 else f"{sizes[0]} > {sizes[1]} ? {sizes[0]} : {sizes[1]}"
    return f"_Alignas(16) unsigned char {name}[{size}]"


def _render_slots(index: int, signature: Signature) -> str:
    """The leaf tables of one wrapper and the table of its parameters."""
    parts = []
    values = [(str(number), parameter.type) for number, parameter in enumerate(signature.parameters)]
    bound = bound_words(signature)
    counts = {str(number) for number, parameter in enumerate(signature.parameters) if parameter.name in bound}
    for label, value in [*values, ("result", signature.result)]:
        if value.leaves:
            kinds = {**_KINDS, "integer": "CW_COUNT"} if label in counts else _KINDS
            rows = "".join(f"    {{ {_place(value, leaf)}, {kinds[leaf.kind]} }},\n" for leaf in value.leaves)
            parts.append(f"\nstatic const CwLeaf cw_leaves_{index}_{label}[] = {{\n{rows}}};\n")
    if values:
        slots = "".join(f"    {_slot(index, label, value)},\n" for label, value in values)
        parts.append(f"\nstatic const CwSlot cw_slots_{index}[] = {{\n{slots}}};\n")
    return "".join(parts)


def _place(value: ValueType, leaf: Leaf) -> str:
    """Offset and size of a leaf, left to the compiler."""
    whole = spell_value(value, "")
    if not leaf.access:
        return f"0, sizeof({whole})"
    member = leaf.access.removeprefix(".")
    return f"offsetof({whole}, {member}), sizeof((({whole} *)0)->{member})"


def _slot(index: int, label: str, value: ValueType) -> str:
    if value.is_void:
        return "{ 0, CW_NO_OBJECT, 0, NULL }"
    size = f"sizeof({spell_value(value, '')})"
    return f"{{ {size}, {_FACES[value.object]}, {len(value.leaves)}, cw_leaves_{index}_{label} }}"


def _render_row(index: int, subject: Subject) -> str:
    signature = subject.signature
    slots = f"cw_slots_{index}" if signature.parameters else "NULL"
    result = _slot(index, "result", signature.result)
    own = f"(void (*)(void)){subject.name}"
    return f'    {{ "{subject.name}", cw_call_{index}, {len(signature.parameters)}, {slots}, {result}, {own} }},\n'
