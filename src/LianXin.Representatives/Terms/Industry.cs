using System.Text.Json.Serialization;

namespace LianXin.Representatives;

/// <summary>行业: the sections A to S of GB/T 4754—2017, since 全行业覆盖 needs a list that ends (domain.md §0.1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Industry>))]
internal enum Industry
{
    [JsonStringEnumMemberName("farming")]
    Farming = 1,

    [JsonStringEnumMemberName("mining")]
    Mining,

    [JsonStringEnumMemberName("manufacturing")]
    Manufacturing,

    [JsonStringEnumMemberName("utilities")]
    Utilities,

    [JsonStringEnumMemberName("construction")]
    Construction,

    [JsonStringEnumMemberName("trade")]
    Trade,

    [JsonStringEnumMemberName("transport")]
    Transport,

    [JsonStringEnumMemberName("hospitality")]
    Hospitality,

    [JsonStringEnumMemberName("information")]
    Information,

    [JsonStringEnumMemberName("finance")]
    Finance,

    [JsonStringEnumMemberName("real-estate")]
    RealEstate,

    [JsonStringEnumMemberName("business")]
    Business,

    [JsonStringEnumMemberName("science")]
    Science,

    [JsonStringEnumMemberName("environment")]
    Environment,

    [JsonStringEnumMemberName("services")]
    Services,

    [JsonStringEnumMemberName("education")]
    Education,

    [JsonStringEnumMemberName("health")]
    Health,

    [JsonStringEnumMemberName("culture")]
    Culture,

    [JsonStringEnumMemberName("administration")]
    Administration,
}

internal static class IndustryNames
{
    extension(Industry industry)
    {
        public string Name =>
            industry switch
            {
                Industry.Farming => "农、林、牧、渔业",
                Industry.Mining => "采矿业",
                Industry.Manufacturing => "制造业",
                Industry.Utilities => "电力、热力、燃气及水生产和供应业",
                Industry.Construction => "建筑业",
                Industry.Trade => "批发和零售业",
                Industry.Transport => "交通运输、仓储和邮政业",
                Industry.Hospitality => "住宿和餐饮业",
                Industry.Information => "信息传输、软件和信息技术服务业",
                Industry.Finance => "金融业",
                Industry.RealEstate => "房地产业",
                Industry.Business => "租赁和商务服务业",
                Industry.Science => "科学研究和技术服务业",
                Industry.Environment => "水利、环境和公共设施管理业",
                Industry.Services => "居民服务、修理和其他服务业",
                Industry.Education => "教育",
                Industry.Health => "卫生和社会工作",
                Industry.Culture => "文化、体育和娱乐业",
                Industry.Administration => "公共管理、社会保障和社会组织",
            };
    }
}
