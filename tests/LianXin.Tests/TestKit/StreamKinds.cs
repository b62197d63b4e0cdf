using System.Reflection;
using LianXin.Kernel.Journal;

namespace LianXin.Tests.TestKit;

/// <summary>Any kind of stream, as a test sees it that must not know which ones there are.</summary>
internal static class StreamKinds
{
    private const BindingFlags Protected = BindingFlags.Instance | BindingFlags.NonPublic;
    private static readonly string[] Ids = ["2026-00001", "01890000-0000-7000-8000-00000000000f"];

    extension(StreamKind kind)
    {
        /// <summary>Under an id of the form this kind is counted in.</summary>
        public IJournaled Empty(Func<string, string> id)
        {
            foreach (var form in Ids)
            {
                try
                {
                    return kind.Blank("fz", id(form));
                }
                catch (FormatException) { }
            }
            throw new InvalidOperationException($"{kind.Name} takes none of the ids {string.Join(", ", Ids)}.");
        }

        public Type[] EventTypes =>
            [
                .. (IEnumerable<Type>)
                    typeof(Vocabulary<>)
                        .MakeGenericType(kind.Empty(id => id).JournaledType.GetGenericArguments())
                        .GetProperty(nameof(Vocabulary<>.All))!
                        .GetValue(null)!,
            ];
    }

    extension(IJournaled aggregate)
    {
        public Type JournaledType
        {
            get
            {
                var type = aggregate.GetType();
                while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Journaled<>))
                    type = type.BaseType!;
                return type;
            }
        }

        /// <summary>As the aggregate's own methods record, without their law.</summary>
        public void Record(JournalEvent happened, Stamp stamp) =>
            aggregate
                .JournaledType.GetMethod("Record", Protected)!
                .Invoke(aggregate, BindingFlags.DoNotWrapExceptions, null, [happened, stamp], null);
    }
}
