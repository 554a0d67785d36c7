using TypedCorpus.Identity;
using TypedCorpus.Image;

namespace TypedCorpus.Sets;

/// <summary>
/// Finds the papers that several corpora have, by the rule by which entries of one corpus are one paper: first by DOI and arXiv
/// number, then by title.
/// </summary>
/// <remarks>
/// Two papers of one corpus stay two, also where a third of another corpus agrees with both: it is the one of them that says most.
/// </remarks>
internal sealed class DuplicateFinder
{
    /// <summary>The works of one key that a paper is compared with, so that ten thousand editorials take no longer than other papers.</summary>
    private const int MaxCompared = 16;

    private readonly CorpusData[] _corpora;
    private readonly int[] _firsts;
    private readonly Dictionary<int, Member> _members = [];

    private DuplicateFinder(CorpusData[] corpora)
    {
        _corpora = corpora;
        _firsts = new int[corpora.Length];
        for (int i = 1; i < corpora.Length; i++)
            _firsts[i] = checked(_firsts[i - 1] + corpora[i - 1].PaperCount);
    }

    /// <summary>For each corpus, what it has in common with others; null if it has nothing.</summary>
    public static SharedPapers?[] Find(CorpusData[] corpora)
    {
        if (corpora.Length < 2)
            return new SharedPapers?[corpora.Length];
        var finder = new DuplicateFinder(corpora);
        finder.Find();
        return finder.Share();
    }

    private void Find()
    {
        var identifiers = new WorkHashes();
        var titles = new WorkHashes();
        for (int i = 0; i < _corpora.Length; i++)
        {
            identifiers.AddIdentifiers(_corpora[i], _firsts[i]);
            titles.AddTitles(_corpora[i], _firsts[i]);
        }

        foreach (int[] group in identifiers.Groups(_firsts))
            Join(group, IdentifiersOf, PaperIdentity.OfSameIdentifier);
        List<int[]> alike = [.. titles.Groups(_firsts)];
        foreach (int[] group in alike)
            Join(group, static facts => [facts.TitleKey], PaperIdentity.OfSameTitle);
        foreach (int[] group in alike)
            Join(group, static facts => facts.Authors.Length > 0 ? [facts.Spelling] : [], PaperIdentity.OfSameSpelling);
    }

    // The prefixes keep the one from being mistaken for the other.
    private static IEnumerable<string> IdentifiersOf(WorkFacts facts)
    {
        if (facts.Doi is not null)
            yield return "doi:" + facts.Doi;
        if (facts.PreprintDoi is not null)
            yield return "doi:" + facts.PreprintDoi;
        if (facts.Arxiv is not null)
            yield return "arxiv:" + facts.Arxiv;
    }

    /// <summary>Joins the works of papers that have a key in common, as far as a rule finds no contradiction.</summary>
    private void Join(int[] group, Func<WorkFacts, IEnumerable<string>> keysOf, Func<WorkFacts, WorkFacts, Contradiction> rule)
    {
        var worksOf = new Dictionary<string, List<Work>>(StringComparer.Ordinal);
        // Those that say most are compared first. The sort is stable.
        foreach (Member member in group.Select(MemberAt).OrderByDescending(member => member.Facts.Facts))
        {
            foreach (string key in keysOf(member.Facts))
            {
                if (!worksOf.TryGetValue(key, out List<Work>? works))
                    worksOf.Add(key, works = []);
                Place(member, works, rule);
            }
        }
    }

    private static void Place(Member member, List<Work> works, Func<WorkFacts, WorkFacts, Contradiction> rule)
    {
        Work own = member.Work;
        if (works.Contains(own))
            return;
        string? author = member.Facts.Authors.Length > 0 ? member.Facts.Authors[0].Family : null;
        IEnumerable<Work> near = works.Where(work => work.HasFirstAuthor(author)).Take(MaxCompared);
        foreach (Work other in works.Take(MaxCompared).Concat(near).ToArray())
        {
            // One that was joined to another has no papers of its own.
            if (other.Members.Count > 0 && other.MayBe(own, rule))
            {
                other.Join(own);
                return;
            }
        }

        works.Add(own);
    }

    private Member MemberAt(int place)
    {
        if (_members.TryGetValue(place, out Member? member))
            return member;
        int corpus = WorkHashes.CorpusOf(_firsts, place);
        int paper = place - _firsts[corpus];
        member = new(corpus, paper, PaperFacts.Of(_corpora[corpus], paper));
        _members.Add(place, member);
        return member;
    }

    private SharedPapers?[] Share()
    {
        var hidden = new List<int>[_corpora.Length];
        var copies = new List<PaperCopy>[_corpora.Length];
        for (int i = 0; i < _corpora.Length; i++)
            (hidden[i], copies[i]) = ([], []);
        foreach (Work work in _members.Values.Select(member => member.Work).Distinct())
        {
            Member[] members = [.. work.Members.OrderBy(member => member.Corpus)];
            foreach (Member other in members.Skip(1))
            {
                hidden[other.Corpus].Add(other.Paper);
                copies[members[0].Corpus].Add(new(members[0].Paper, other.Corpus, _corpora[other.Corpus], other.Paper));
            }
        }

        return
        [
            .. hidden.Zip(copies, static (hidden, copies) => hidden.Count + copies.Count == 0
                ? null
                : new SharedPapers([.. hidden.Order()], [.. copies.OrderBy(copy => copy.Paper).ThenBy(copy => copy.Corpus)])),
        ];
    }

    /// <summary>A paper that may be the same as one of another corpus.</summary>
    private sealed class Member
    {
        public Member(int corpus, int paper, PaperFacts facts)
        {
            Corpus = corpus;
            Paper = paper;
            Facts = facts;
            Work = new(this);
        }

        public int Corpus { get; }

        public int Paper { get; }

        public PaperFacts Facts { get; }

        public Work Work { get; set; }
    }

    /// <summary>The papers of one work, of each corpus one at most.</summary>
    private sealed class Work(Member first)
    {
        public List<Member> Members { get; } = [first];

        public bool HasFirstAuthor(string? family) =>
            family is not null && Members.Exists(member => member.Facts.Authors.Length > 0 && member.Facts.Authors[0].Family == family);

        public bool MayBe(Work other, Func<WorkFacts, WorkFacts, Contradiction> rule) => Members.TrueForAll(own => other.Members.TrueForAll(
            others => own.Corpus != others.Corpus && rule(own.Facts, others.Facts) == Contradiction.None));

        public void Join(Work other)
        {
            Members.AddRange(other.Members);
            foreach (Member member in other.Members)
                member.Work = this;
            other.Members.Clear();
        }
    }
}
