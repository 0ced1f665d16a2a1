/// What is looked up by a number below `N`, a power of two: a number cut to that needs no check, of which there would
/// be one in every reader.
#[derive(Debug)]
pub(super) struct Numbered<T, const N: usize>(Box<[T; N]>);

impl<T: Clone + Default, const N: usize> Numbered<T, N> {
    pub(super) fn new(mut items: Vec<T>) -> Self {
        const { assert!(N.is_power_of_two()) };
        assert!(items.len() <= N, "the lexicon has fewer than {N} of each");
        items.resize(N, T::default());
        Self(items.into_boxed_slice().try_into().unwrap_or_else(|_| unreachable!("it was made as long")))
    }
}

impl<T, const N: usize> Numbered<T, N> {
    #[inline]
    pub(super) fn get(&self, n: usize) -> &T {
        &self.0[n % N]
    }

    pub(super) fn get_mut(&mut self, n: usize) -> &mut T {
        &mut self.0[n % N]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}
