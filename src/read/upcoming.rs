use super::extent::Extent;

/// How many tokens share one entry; in prose seldom more than one mention begins among them.
const STRETCH: usize = 8;

/// For each stretch of tokens the first mention that ends behind where it begins. Readers ask of most tokens whether
/// they lie in a mention; from here it is a step or none to the answer, where a search among all mentions takes
/// several.
#[derive(Debug, Default)]
pub(super) struct Upcoming(Vec<u32>);

impl Upcoming {
    /// For a text of so many tokens, by the tokens of each mention.
    pub(super) fn new(places: &[Extent], tokens: usize) -> Self {
        let mut stretches = vec![0; tokens / STRETCH + 1];
        for place in places {
            if let Some(behind) = stretches.get_mut(place.end().div_ceil(STRETCH)) {
                *behind += 1;
            }
        }
        let mut passed = 0;
        for stretch in &mut stretches {
            passed += *stretch;
            *stretch = passed;
        }
        Self(stretches)
    }

    /// The number of the first mention that ends behind where a token begins.
    #[inline]
    pub(super) fn at(&self, places: &[Extent], token: usize) -> usize {
        let Some(&first) = self.0.get(token / STRETCH) else { return places.len() };
        let first = first as usize;
        first + places[first..].iter().take_while(|place| place.end() <= token).count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, Upcoming};

    #[test]
    fn the_first_that_ends_behind_a_token() {
        let places = [0..1, 3..7, 7..8, 12..40, 41..43].map(|tokens| Extent::of(&tokens));
        let upcoming = Upcoming::new(&places, 50);
        for token in 0..60 {
            let first = places.iter().position(|place| place.end() > token).unwrap_or(places.len());
            assert_eq!(upcoming.at(&places, token), first, "at {token}");
        }
    }
}
