import codecs
import io

import c_codec_calls as c
import pytest

from counting import kept

NULL = ...
NAME = "abiding_codec_calls"
UNKNOWN = "abiding_codec_unknown"
BY_NAME = [c.Codec_Encoder, c.Codec_Decoder,
           lambda name: c.Codec_IncrementalEncoder(name, NULL),
           lambda name: c.Codec_IncrementalDecoder(name, NULL),
           lambda name: c.Codec_StreamReader(name, io.BytesIO(), NULL),
           lambda name: c.Codec_StreamWriter(name, io.BytesIO(), NULL),
           lambda name: c.Codec_Encode("x", name, NULL),
           lambda name: c.Codec_Decode(b"x", name, NULL)]


class Weird(Exception):
    pass


class Codec:
    """Shows how it was called; `answer` is what it gives back."""
    answer = None

    def encode(self, *args):
        return self.reply("encoded", args)

    def decode(self, *args):
        return self.reply("decoded", args)

    def reply(self, what, args):
        if isinstance(self.answer, Exception):
            raise self.answer
        return ((what, *args), 1) if self.answer is None else self.answer[0]


CODEC = Codec()
INFO = codecs.CodecInfo(CODEC.encode, CODEC.decode, name=NAME)
assert c.PyCodec_Register(lambda name: INFO if name == NAME else None) == 0


@pytest.fixture
def codec():
    yield CODEC
    CODEC.answer = None


def test_register_no_function():
    for wrong in (5, None, "text"):
        with pytest.raises(TypeError, match="^argument must be callable$"):
            c.PyCodec_Register(wrong)


def test_known():
    for name in ("utf-8", "UTF-8", "utf 8", "latin-1", "ISO_8859-15", "rot13"):
        assert c.known(name) == 1
    for name in (UNKNOWN, ""):
        assert c.known(name) == 0


@pytest.mark.parametrize("call", BY_NAME)
def test_unknown(call):
    with pytest.raises(LookupError, match=f"^unknown encoding: {UNKNOWN}$"):
        call(UNKNOWN)


@pytest.mark.parametrize("name", ["utf-8", "Latin_1", "utf-16-le", "CP1252"])
def test_functions(name):
    info = codecs.lookup(name)
    assert c.Codec_Encoder(name) == info.encode
    assert c.Codec_Decoder(name) == info.decode
    assert c.Codec_Encoder(name)("a\xe9") == ("a\xe9".encode(name), 2)
    assert c.Codec_Decoder(name)("a\xe9".encode(name))[0] == "a\xe9"


def test_incremental():
    encoder = c.Codec_IncrementalEncoder("ascii", NULL)
    assert isinstance(encoder, codecs.IncrementalEncoder)
    assert encoder.errors == "strict" and encoder.encode("ab") == b"ab"
    encoder = c.Codec_IncrementalEncoder("ascii", "replace")
    assert encoder.errors == "replace" and encoder.encode("a\xe9") == b"a?"
    decoder = c.Codec_IncrementalDecoder("utf-8", "ignore")
    assert isinstance(decoder, codecs.IncrementalDecoder)
    assert decoder.decode(b"a\xc3") == "a" and decoder.decode(b"\xa9\xff") == "\xe9"
    decoder = c.Codec_IncrementalDecoder("utf-8", NULL)
    assert decoder.errors == "strict"
    with pytest.raises(UnicodeDecodeError):
        decoder.decode(b"\xff")
    assert c.Codec_IncrementalDecoder("utf-8", NULL) is not decoder


def test_streams():
    data = io.BytesIO("a\xe9".encode() + b"\xff")
    reader = c.Codec_StreamReader("utf-8", data, "replace")
    assert isinstance(reader, codecs.StreamReader)
    assert reader.stream is data and reader.errors == "replace"
    assert reader.read() == "a\xe9\ufffd"
    assert c.Codec_StreamReader("utf-8", data, NULL).errors == "strict"
    data = io.BytesIO()
    writer = c.Codec_StreamWriter("ascii", data, "xmlcharrefreplace")
    assert isinstance(writer, codecs.StreamWriter)
    writer.write("a\xe9")
    assert data.getvalue() == b"a&#233;"
    assert c.Codec_StreamWriter("ascii", data, NULL).errors == "strict"
    assert kept(lambda: c.Codec_StreamWriter("ascii", data, NULL), data) == 0
    assert kept(lambda: c.Codec_StreamReader("ascii", data, NULL), data) == 0


def test_encode_and_decode():
    assert c.Codec_Encode("a\xe9", "latin-1", NULL) == b"a\xe9"
    assert c.Codec_Encode("a\xe9", "ascii", "ignore") == b"a"
    assert c.Codec_Decode(b"a\xe9", "latin-1", NULL) == "a\xe9"
    assert c.Codec_Decode(bytearray(b"a\xe9"), "ascii", "replace") == "a\ufffd"
    assert c.Codec_Encode("abc", "rot13", NULL) == "nop"        # any type is fine
    assert c.Codec_Decode(b"6162", "hex", NULL) == b"ab"
    assert c.Codec_Encode("", "utf-8", NULL) == b""
    with pytest.raises(UnicodeEncodeError):
        c.Codec_Encode("\xe9", "ascii", NULL)
    with pytest.raises(UnicodeDecodeError):
        c.Codec_Decode(b"\xff", "utf-8", "strict")
    with pytest.raises(LookupError, match=f"unknown error handler name '{UNKNOWN}'"):
        c.Codec_Encode("\xe9", "ascii", UNKNOWN)
    with pytest.raises(TypeError):
        c.Codec_Encode(5, "utf-8", NULL)


def test_arguments_and_answers(codec):
    thing, held = object(), []
    assert c.Codec_Encode(thing, NAME, NULL) == ("encoded", thing)
    assert c.Codec_Encode(thing, NAME, "some") == ("encoded", thing, "some")
    assert c.Codec_Decode(thing, NAME, NULL) == ("decoded", thing)
    assert c.Codec_Decode(thing, NAME.upper(), "some") == ("decoded", thing, "some")
    for call, name in [(c.Codec_Encode, "encoder"), (c.Codec_Decode, "decoder")]:
        for wrong in (5, (1,), (1, 2, 3), [1, 2], None):
            codec.answer = [wrong]
            with pytest.raises(TypeError, match=f"^{name} must return a tuple "
                                                r"\(object, ?integer\)$"):
                call(thing, NAME, NULL)
        codec.answer = Weird("failing")
        with pytest.raises(Weird):
            call(thing, NAME, NULL)
        codec.answer = [(thing, 1)]
        assert call(0, NAME, NULL) is thing
        assert kept(lambda: call(0, NAME, NULL), thing) == 0
        assert kept(lambda: held.append(call(0, NAME, NULL)), thing) == 1


def test_without_incremental(codec):
    """A codec need not have the rest."""
    for call in BY_NAME[2:6]:
        with pytest.raises(TypeError, match="'NoneType' object is not callable"):
            call(NAME)


# --- error handlers -----------------------------------------------------------

def encode_error(text, start, end):
    return UnicodeEncodeError("some", text, start, end, "reason")


def decode_error(data, start, end):
    return UnicodeDecodeError("some", data, start, end, "reason")


def translate_error(text, start, end):
    return UnicodeTranslateError(text, start, end, "reason")


TEXT = "a\xe9\u20ac\U0001f40db"
DATA = b"a\xe9\xffb"
HANDLERS = [c.PyCodec_StrictErrors, c.PyCodec_IgnoreErrors, c.PyCodec_ReplaceErrors,
            c.PyCodec_XMLCharRefReplaceErrors, c.PyCodec_BackslashReplaceErrors,
            c.PyCodec_NameReplaceErrors]


@pytest.mark.parametrize("name, handler", [
    ("strict", c.PyCodec_StrictErrors), ("ignore", c.PyCodec_IgnoreErrors),
    ("replace", c.PyCodec_ReplaceErrors),
    ("xmlcharrefreplace", c.PyCodec_XMLCharRefReplaceErrors),
    ("backslashreplace", c.PyCodec_BackslashReplaceErrors),
    ("namereplace", c.PyCodec_NameReplaceErrors)])
def test_handlers(name, handler):
    """The functions do what Python's handlers of these names do."""
    assert c.Codec_LookupError(name) is codecs.lookup_error(name)
    for make, whole in [(encode_error, TEXT), (decode_error, DATA),
                        (translate_error, TEXT)]:
        for start, end in [(0, 1), (1, 2), (1, 3), (0, len(whole)), (3, 4)]:
            error = make(whole, start, end)
            try:
                expected = codecs.lookup_error(name)(error)
            except Exception as raised:
                with pytest.raises(type(raised)) as info:
                    handler(error)
                assert str(info.value) == str(raised)
            else:
                assert handler(error) == expected and expected[1] == end


@pytest.mark.parametrize("handler, error, expected", [
    (c.PyCodec_IgnoreErrors, encode_error(TEXT, 1, 3), ("", 3)),
    (c.PyCodec_IgnoreErrors, decode_error(DATA, 1, 2), ("", 2)),
    (c.PyCodec_IgnoreErrors, translate_error(TEXT, 1, 4), ("", 4)),
    (c.PyCodec_ReplaceErrors, encode_error(TEXT, 1, 3), ("??", 3)),
    (c.PyCodec_ReplaceErrors, decode_error(DATA, 1, 3), ("\ufffd", 3)),
    (c.PyCodec_ReplaceErrors, translate_error(TEXT, 1, 4), ("\ufffd" * 3, 4)),
    (c.PyCodec_XMLCharRefReplaceErrors, encode_error(TEXT, 1, 4),
     ("&#233;&#8364;&#128013;", 4)),
    (c.PyCodec_BackslashReplaceErrors, encode_error(TEXT, 1, 4),
     ("\\xe9\\u20ac\\U0001f40d", 4)),
    (c.PyCodec_BackslashReplaceErrors, decode_error(DATA, 1, 3), ("\\xe9\\xff", 3)),
    (c.PyCodec_BackslashReplaceErrors, translate_error(TEXT, 1, 2), ("\\xe9", 2)),
    (c.PyCodec_NameReplaceErrors, encode_error(TEXT, 1, 4),
     ("\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{SNAKE}", 4)),
    (c.PyCodec_NameReplaceErrors, encode_error("\ue000", 0, 1), ("\\ue000", 1))])
def test_replacements(handler, error, expected):
    assert handler(error) == expected
    assert kept(lambda: handler(error), error) == 0


def test_strict():
    for error in (encode_error(TEXT, 1, 2), Weird("mine")):
        with pytest.raises(type(error)) as info:
            c.PyCodec_StrictErrors(error)
        assert info.value is error
    for wrong in (5, None, "text", Weird):
        with pytest.raises(TypeError, match="^codec must pass exception instance$"):
            c.PyCodec_StrictErrors(wrong)


@pytest.mark.parametrize("handler", HANDLERS[1:])
def test_handlers_of_other_errors(handler):
    for wrong in (Weird(), UnicodeError("x"), 5, None):
        name = type(wrong).__name__
        with pytest.raises(TypeError, match="^don't know how to handle "
                                            rf"([\w.]+\.)?{name} in error "
                                            "callback$"):
            handler(wrong)
    if handler in (HANDLERS[3], HANDLERS[5]):
        for error in (decode_error(DATA, 1, 2), translate_error(TEXT, 1, 2)):
            with pytest.raises(TypeError, match="^don't know how to handle Unicode.*Error"):
                handler(error)
    error = Weird()
    assert kept(lambda: handler(error), error) == 0


def test_lookup_error():
    assert c.Codec_LookupError(NULL) is codecs.lookup_error("strict")
    with pytest.raises(LookupError, match=f"^unknown error handler name '{UNKNOWN}'$"):
        c.Codec_LookupError(UNKNOWN)
    with pytest.raises(LookupError):
        c.Codec_LookupError("")
    handler = c.Codec_LookupError("ignore")
    assert kept(lambda: c.Codec_LookupError("ignore"), handler) == 0


def test_register_error():
    def first(error):
        return "<%d>" % (error.end - error.start), error.end

    def second(error):
        return "!", error.end

    name = "abiding_handler"
    assert c.register_error(name, first) == 0
    assert c.Codec_LookupError(name) is first is codecs.lookup_error(name)
    assert "a\xe9\xe9b".encode("ascii", name) == b"a<2>b"
    assert c.register_error(name, second) == 0              # takes its place
    assert c.Codec_LookupError(name) is second
    assert b"a\xff".decode("ascii", name) == "a!"

    def swap():
        c.register_error(name, first)
        c.register_error(name, second)
    assert kept(swap, first, second) == [0, 0]
    for wrong in (5, None, "text"):
        with pytest.raises(TypeError, match="^handler must be callable$"):
            c.register_error(name, wrong)
    assert c.Codec_LookupError(name) is second
