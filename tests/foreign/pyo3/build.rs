fn main() {
    abiding_build::module("rusty");
}
