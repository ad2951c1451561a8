/* Made from manifest/platforms.tsv by tools/gen.py: change the manifest, not this file. */
/*
 * ABD_NEWEST_ROW(minor, prefix, version, machine)   promised with glibc 2.minor and newer; machine "" for all
 * ABD_FROM_ROW(minor, version)                      not counted, comes with glibc 2.minor
 * ABD_LIBRARY_ROW(minor, library)                   there with glibc 2.minor and newer; minor 0: with musl
 * ABD_PLATFORMS_KNOWN                               the minor of the newest glibc whose tag is known
 *
 * Define a macro, include this file; it undefines it. It may be included again.
 */
#ifndef ABD_NEWEST_ROW
#  define ABD_NEWEST_ROW(minor, prefix, version, machine)
#endif
#ifndef ABD_FROM_ROW
#  define ABD_FROM_ROW(minor, version)
#endif
#ifndef ABD_LIBRARY_ROW
#  define ABD_LIBRARY_ROW(minor, library)
#endif

ABD_NEWEST_ROW(5, "CXXABI_", "1.3.1", "")
ABD_NEWEST_ROW(5, "GCC_", "4.2.0", "")
ABD_NEWEST_ROW(5, "GLIBCXX_", "3.4.8", "")
ABD_NEWEST_ROW(12, "CXXABI_", "1.3.3", "")
ABD_NEWEST_ROW(12, "GCC_", "4.3.0", "")
ABD_NEWEST_ROW(12, "GLIBCXX_", "3.4.13", "")
ABD_NEWEST_ROW(17, "CXXABI_", "1.3.7", "")
ABD_NEWEST_ROW(17, "GCC_", "4.8.0", "")
ABD_NEWEST_ROW(17, "GLIBCXX_", "3.4.19", "")
ABD_NEWEST_ROW(24, "CXXABI_", "1.3.10", "")
ABD_NEWEST_ROW(24, "GLIBCXX_", "3.4.22", "")
ABD_NEWEST_ROW(27, "CXXABI_", "1.3.11", "")
ABD_NEWEST_ROW(27, "GCC_", "7.0.0", "")
ABD_NEWEST_ROW(27, "GLIBCXX_", "3.4.24", "")
ABD_NEWEST_ROW(31, "CXXABI_", "1.3.12", "")
ABD_NEWEST_ROW(31, "GLIBCXX_", "3.4.28", "")
ABD_NEWEST_ROW(34, "CXXABI_", "1.3.13", "")
ABD_NEWEST_ROW(34, "GLIBCXX_", "3.4.29", "")
ABD_NEWEST_ROW(35, "GCC_", "12.0.0", "")
ABD_NEWEST_ROW(35, "GLIBCXX_", "3.4.30", "")
ABD_NEWEST_ROW(39, "CXXABI_", "1.3.15", "")
ABD_NEWEST_ROW(39, "GCC_", "14.0.0", "")
ABD_NEWEST_ROW(39, "GLIBCXX_", "3.4.33", "")
ABD_NEWEST_ROW(17, "GLIBC_", "2.18", "aarch64")
ABD_NEWEST_ROW(12, "ZLIB_", "1.2.2.4", "")
ABD_NEWEST_ROW(17, "ZLIB_", "1.2.5.2", "")
ABD_NEWEST_ROW(27, "ZLIB_", "1.2.9", "")
ABD_NEWEST_ROW(37, "ZLIB_", "1.2.12", "")
ABD_NEWEST_ROW(17, "LIBATOMIC_", "1.0", "")
ABD_NEWEST_ROW(24, "LIBATOMIC_", "1.2", "")
ABD_FROM_ROW(36, "GLIBC_ABI_DT_RELR")
ABD_LIBRARY_ROW(5, "libGL.so.1")
ABD_LIBRARY_ROW(5, "libICE.so.6")
ABD_LIBRARY_ROW(5, "libSM.so.6")
ABD_LIBRARY_ROW(5, "libX11.so.6")
ABD_LIBRARY_ROW(5, "libXext.so.6")
ABD_LIBRARY_ROW(5, "libXrender.so.1")
ABD_LIBRARY_ROW(5, "libanl.so.1")
ABD_LIBRARY_ROW(5, "libatomic.so.1")
ABD_LIBRARY_ROW(5, "libc.so.6")
ABD_LIBRARY_ROW(5, "libdl.so.2")
ABD_LIBRARY_ROW(5, "libgcc_s.so.1")
ABD_LIBRARY_ROW(5, "libglib-2.0.so.0")
ABD_LIBRARY_ROW(5, "libgobject-2.0.so.0")
ABD_LIBRARY_ROW(5, "libgthread-2.0.so.0")
ABD_LIBRARY_ROW(5, "libm.so.6")
ABD_LIBRARY_ROW(5, "libnsl.so.1")
ABD_LIBRARY_ROW(5, "libpthread.so.0")
ABD_LIBRARY_ROW(5, "libresolv.so.2")
ABD_LIBRARY_ROW(5, "librt.so.1")
ABD_LIBRARY_ROW(5, "libstdc++.so.6")
ABD_LIBRARY_ROW(5, "libutil.so.1")
ABD_LIBRARY_ROW(5, "libz.so.1")
ABD_LIBRARY_ROW(12, "libexpat.so.1")
ABD_LIBRARY_ROW(24, "libmvec.so.1")
ABD_LIBRARY_ROW(0, "libc.so")
ABD_LIBRARY_ROW(0, "libz.so.1")
#ifndef ABD_PLATFORMS_KNOWN
#  define ABD_PLATFORMS_KNOWN 41
#endif

#undef ABD_NEWEST_ROW
#undef ABD_FROM_ROW
#undef ABD_LIBRARY_ROW
