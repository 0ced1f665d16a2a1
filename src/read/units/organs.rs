//! What a body of some kind can belong to, and how it can be named.

use crate::value::Organ;

/// How a body belongs to the one that is named right behind it.
pub(super) enum Belongs {
    /// It is a part of it: `Ban Thường vụ Tỉnh ủy`.
    Part,
    /// It stands for it: `Thường trực HĐND`.
    Whole,
    /// It is the party's in it: `Đảng ủy Công an tỉnh`.
    Holder,
}

/// How a body belongs to the one that is named right behind it; `None` where the two are named apart.
pub(super) fn belongs(outer: Organ, inner: Organ) -> Option<Belongs> {
    use Organ::{
        Cell, CellCommittee, CentralCommittee, Department, ExecutiveCommittee, InspectionCommission,
        InternalAffairsBoard, MassMobilisationBoard, Office, OrganisationBoard, PartyCommittee, PartyOrganisation,
        PropagandaBoard, StandingCommittee,
    };
    let party = leads_party(inner) || inner == CentralCommittee;
    let cell = matches!(inner, Cell | CellCommittee);
    match outer {
        ExecutiveCommittee | StandingCommittee if party || cell => Some(Belongs::Part),
        ExecutiveCommittee | StandingCommittee => (inner != Department).then_some(Belongs::Whole),
        InspectionCommission | OrganisationBoard | PropagandaBoard | MassMobilisationBoard | InternalAffairsBoard => {
            party.then_some(Belongs::Part)
        }
        Office => (inner != Department).then_some(Belongs::Part),
        CellCommittee if cell => Some(Belongs::Part),
        PartyOrganisation | PartyCommittee | Cell | CellCommittee => {
            (!party && !cell && !matches!(inner, ExecutiveCommittee)).then_some(Belongs::Holder)
        }
        _ => None,
    }
}

/// Whether a body is the party in some unit, or what leads it there.
pub(super) fn leads_party(organ: Organ) -> bool {
    use Organ::{ExecutiveCommittee, PartyCommittee, PartyOrganisation, StandingCommittee};
    matches!(organ, PartyOrganisation | PartyCommittee | ExecutiveCommittee | StandingCommittee)
}

/// Whether a body is one of the state, which reach no further down than communes.
pub(super) fn is_of_state(organ: Organ) -> bool {
    use Organ::{Court, Military, PeoplesCommittee, PeoplesCouncil, Police, Procuracy};
    matches!(organ, PeoplesCouncil | PeoplesCommittee | Police | Military | Court | Procuracy)
}

/// Whether a body is one of the unions, associations and the front.
pub(super) fn is_of_masses(organ: Organ) -> bool {
    use Organ::{FarmersUnion, FatherlandFront, TradeUnion, VeteransAssociation, WomensUnion, YouthUnion};
    matches!(organ, FarmersUnion | FatherlandFront | TradeUnion | VeteransAssociation | WomensUnion | YouthUnion)
}

/// Whether a name right behind the body's word, with no word for the level, is its name: `Chi bộ 1`, `UBND Hà Nội`.
pub(super) fn may_be_named_alone(organ: Organ) -> bool {
    use Organ::{
        Cell, CellCommittee, FarmersUnion, FatherlandFront, PartyCommittee, PartyOrganisation, PeoplesCommittee,
        PeoplesCouncil, Police, TradeUnion, VeteransAssociation, WomensUnion,
    };
    matches!(
        organ,
        Cell | CellCommittee
            | PartyCommittee
            | PartyOrganisation
            | PeoplesCommittee
            | PeoplesCouncil
            | Police
            | FatherlandFront
            | WomensUnion
            | FarmersUnion
            | VeteransAssociation
            | TradeUnion
    )
}

/// Whether a body is one of the deputies, or the committee that they elect: these share their offices.
pub(super) fn has_deputies(organ: Organ) -> bool {
    matches!(organ, Organ::NationalAssembly | Organ::PeoplesCouncil | Organ::PeoplesCommittee)
}
