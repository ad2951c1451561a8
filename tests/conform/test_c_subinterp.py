from elsewhere import run


def test_run():
    assert run("""
        import c_subinterp, sys
        sys.mark = 1
        for _ in range(3):
            c_subinterp.run("import sys, c_subinterp; assert not hasattr(sys, 'mark'); print('in')")
        print("out", sys.mark)
    """) == (0, "in\nin\nin\nout 1\n")


def test_sys_is_the_interpreters_own():
    assert run("""
        import c_subinterp, c_sys, sys
        sys.mark = 1
        c_subinterp.run('''if True:
            import c_sys, sys
            assert c_sys.get_optional_attr("mark") == (0, ...)
            sys.mark = 2
            assert c_sys.get_attr("mark") == 2
        ''')
        assert c_sys.get_attr("mark") == 1
        print("done")
    """) == (0, "done\n")
