/* Made from manifest/layout.toml by tools/gen.py: change the manifest, not this file. */
/* What is the same on all hosts of a layout class: a source compiled for one of them knows it as a constant.
 *
 * Such a source is one of several copies in a file, of which the host gets its own (abiding-cc). -DABIDING_CLASS_cp312
 * says for which one; the fields are those of struct abiding_host.
 */
#ifndef ABIDING_LAYOUT_CLASS_H
#define ABIDING_LAYOUT_CLASS_H

enum abiding_class {
    ABIDING_CLASS_OPAQUE,    /* any host: nothing is known */
    ABIDING_CLASS_CP39,      /* cp39 to cp311 */
    ABIDING_CLASS_CP312,     /* cp312 to cp313 */
    ABIDING_CLASS_CP314,     /* cp314 to cp315 */
    ABIDING_CLASS_CP313T,    /* cp313t to cp315t */
    ABIDING_CLASSES
};

/* DO(what, name, NAME) for each: the name as options and symbols have it, and as the enumeration has it. */
#define ABIDING_FOR_CLASSES(DO, what) \
    DO(what, opaque, OPAQUE) \
    DO(what, cp39, CP39) \
    DO(what, cp312, CP312) \
    DO(what, cp314, CP314) \
    DO(what, cp313t, CP313T)

#if defined(ABIDING_CLASS_cp39)
#  define ABIDING_CLASS ABIDING_CLASS_CP39
#  define ABIDING_KNOWN_layout_class ABIDING_CLASS_CP39
#  define ABIDING_KNOWN_fast 1
#  define ABIDING_KNOWN_has_gil 1
#  define ABIDING_KNOWN_counts_singletons 1
#  define ABIDING_KNOWN_counting ABIDING_COUNTING_ALL
#  define ABIDING_KNOWN_long_tagged 0
#  define ABIDING_KNOWN_token abiding_some(abiding_host.token)
#  define ABIDING_KNOWN_object_size 16
#  define ABIDING_KNOWN_ob_type 8
#  define ABIDING_KNOWN_ob_size 16
#  define ABIDING_KNOWN_tp_flags 168
#  define ABIDING_KNOWN_tp_base 256
#  define ABIDING_KNOWN_tp_basicsize 32
#  define ABIDING_KNOWN_tuple_item 24
#  define ABIDING_KNOWN_list_item 24
#  define ABIDING_KNOWN_long_digit 24
#  define ABIDING_KNOWN_float_value 16
#  define ABIDING_KNOWN_bytes_data 32
#  define ABIDING_KNOWN_str_length 16
#  define ABIDING_KNOWN_str_state 32
#  define ABIDING_KNOWN_str_ascii 96
#  define ABIDING_KNOWN_str_data 48
#  define ABIDING_KNOWN_str_size 80
#  define ABIDING_KNOWN_token_behind 1

#elif defined(ABIDING_CLASS_cp312)
#  define ABIDING_CLASS ABIDING_CLASS_CP312
#  define ABIDING_KNOWN_layout_class ABIDING_CLASS_CP312
#  define ABIDING_KNOWN_fast 1
#  define ABIDING_KNOWN_has_gil 1
#  define ABIDING_KNOWN_counts_singletons 0
#  define ABIDING_KNOWN_counting ABIDING_COUNTING_32
#  define ABIDING_KNOWN_long_tagged 1
#  define ABIDING_KNOWN_token abiding_some(abiding_host.token)
#  define ABIDING_KNOWN_object_size 16
#  define ABIDING_KNOWN_ob_type 8
#  define ABIDING_KNOWN_ob_size 16
#  define ABIDING_KNOWN_tp_flags 168
#  define ABIDING_KNOWN_tp_base 256
#  define ABIDING_KNOWN_tp_basicsize 32
#  define ABIDING_KNOWN_tuple_item 24
#  define ABIDING_KNOWN_list_item 24
#  define ABIDING_KNOWN_long_digit 24
#  define ABIDING_KNOWN_float_value 16
#  define ABIDING_KNOWN_bytes_data 32
#  define ABIDING_KNOWN_str_length 16
#  define ABIDING_KNOWN_str_state 32
#  define ABIDING_KNOWN_str_ascii 96
#  define ABIDING_KNOWN_str_data 40
#  define ABIDING_KNOWN_str_size 64
#  define ABIDING_KNOWN_token_behind 1

#elif defined(ABIDING_CLASS_cp314)
#  define ABIDING_CLASS ABIDING_CLASS_CP314
#  define ABIDING_KNOWN_layout_class ABIDING_CLASS_CP314
#  define ABIDING_KNOWN_fast 1
#  define ABIDING_KNOWN_has_gil 1
#  define ABIDING_KNOWN_counts_singletons 0
#  define ABIDING_KNOWN_counting ABIDING_COUNTING_32
#  define ABIDING_KNOWN_long_tagged 1
#  define ABIDING_KNOWN_token abiding_some(abiding_host.token)
#  define ABIDING_KNOWN_object_size 16
#  define ABIDING_KNOWN_ob_type 8
#  define ABIDING_KNOWN_ob_size 16
#  define ABIDING_KNOWN_tp_flags 168
#  define ABIDING_KNOWN_tp_base 256
#  define ABIDING_KNOWN_tp_basicsize 32
#  define ABIDING_KNOWN_tuple_item 32
#  define ABIDING_KNOWN_list_item 24
#  define ABIDING_KNOWN_long_digit 24
#  define ABIDING_KNOWN_float_value 16
#  define ABIDING_KNOWN_bytes_data 32
#  define ABIDING_KNOWN_str_length 16
#  define ABIDING_KNOWN_str_state 32
#  define ABIDING_KNOWN_str_ascii 96
#  define ABIDING_KNOWN_str_data 40
#  define ABIDING_KNOWN_str_size 64
#  define ABIDING_KNOWN_token_behind 0

#elif defined(ABIDING_CLASS_cp313t)
#  define ABIDING_CLASS ABIDING_CLASS_CP313T
#  define ABIDING_KNOWN_layout_class ABIDING_CLASS_CP313T
#  define ABIDING_KNOWN_fast 1
#  define ABIDING_KNOWN_has_gil 0
#  define ABIDING_KNOWN_counts_singletons 0
#  define ABIDING_KNOWN_counting ABIDING_COUNTING_SPLIT
#  define ABIDING_KNOWN_long_tagged 1
#  define ABIDING_KNOWN_token abiding_some(abiding_host.token)
#  define ABIDING_KNOWN_object_size 32
#  define ABIDING_KNOWN_ob_type 24
#  define ABIDING_KNOWN_ob_size 32
#  define ABIDING_KNOWN_tp_flags 184
#  define ABIDING_KNOWN_tp_base 272
#  define ABIDING_KNOWN_tp_basicsize 48
#  define ABIDING_KNOWN_tuple_item abiding_some(abiding_host.tuple_item)
#  define ABIDING_KNOWN_list_item 40
#  define ABIDING_KNOWN_long_digit 40
#  define ABIDING_KNOWN_float_value 32
#  define ABIDING_KNOWN_bytes_data 48
#  define ABIDING_KNOWN_str_length 32
#  define ABIDING_KNOWN_str_state 48
#  define ABIDING_KNOWN_str_ascii abiding_some(abiding_host.str_ascii)
#  define ABIDING_KNOWN_str_data 56
#  define ABIDING_KNOWN_str_size 80
#  define ABIDING_KNOWN_token_behind (abiding_host.token_behind)

#endif
#endif
