/* Made from manifest/hosts.toml by tools/gen.py: change the manifest, not this file. */
/* Every host by name: ABD_HOST_ROW(token, tag, minor, free_threaded, STATUS), STATUS being FROZEN or NATIVE.
 * Define ABD_HOST_ROW, include this file; it undefines the macro. It may be included again.
 */

ABD_HOST_ROW(cp39, "cp39", 9, 0, FROZEN)
ABD_HOST_ROW(cp310, "cp310", 10, 0, FROZEN)
ABD_HOST_ROW(cp311, "cp311", 11, 0, FROZEN)
ABD_HOST_ROW(cp312, "cp312", 12, 0, FROZEN)
ABD_HOST_ROW(cp313, "cp313", 13, 0, FROZEN)
ABD_HOST_ROW(cp314, "cp314", 14, 0, FROZEN)
ABD_HOST_ROW(cp315, "cp315", 15, 0, NATIVE)
ABD_HOST_ROW(cp313t, "cp313t", 13, 1, FROZEN)
ABD_HOST_ROW(cp314t, "cp314t", 14, 1, FROZEN)
ABD_HOST_ROW(cp315t, "cp315t", 15, 1, NATIVE)

#undef ABD_HOST_ROW
