# SPDX-License-Identifier: GPL-2.0-or-later
"""The bytes of values in a trace, and what of them counts."""

from __future__ import annotations

from cowrap_harness.trace import Event, Kind
from cowrap_harness.values import WrapperLayout, make_mask


def value_mask(layout: WrapperLayout, event: Event) -> bytes:
    """The mask of an ARGUMENT's or RESULT's bytes; of what is no value of the wrapper's all count."""
    slots = (layout.result,) if event.kind == Kind.RESULT else layout.parameters[event.a : event.a + 1]
    mask = make_mask(slots[0]) if slots else b""
    return mask if len(mask) == event.c else b"\xff" * event.c
